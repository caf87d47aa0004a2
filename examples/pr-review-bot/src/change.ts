/** A change: two commits and what lies between them. */
import type { Changes, Repository } from './git.ts';
import { type Hunk, wholeFile } from './hunks.ts';
import { CommitTree } from './tree.ts';

/** Which findings of the head are shown: those that the change brings, or those of its files, its lines, or all. */
export const FILTERS = ['new', 'touched', 'changed-lines', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

/** Both ends of a change, and what lies between them. */
export class Change {
  readonly base: CommitTree;
  readonly head: CommitTree;
  readonly changes: Changes;
  readonly #repository: Repository;
  readonly #hunks = new Map<string, Promise<readonly Hunk[]>>();

  private constructor(repository: Repository, base: CommitTree, head: CommitTree, changes: Changes) {
    this.#repository = repository;
    this.base = base;
    this.head = head;
    this.changes = changes;
  }

  /** The change that leads to the head from where it left the base. */
  static async between(repository: Repository, baseRef: string, headRef: string): Promise<Change> {
    const [base, head] = [await repository.commit(baseRef), await repository.commit(headRef)];
    const start = await repository.mergeBase(base, head);
    const trees = [await CommitTree.of(repository, start), await CommitTree.of(repository, head)] as const;
    return new Change(repository, ...trees, await repository.changes(start, head));
  }

  /** The lines of a file of the head that a forge shows as changed; none for a file that is not. */
  hunks(file: string): Promise<readonly Hunk[]> {
    let hunks = this.#hunks.get(file);
    if (hunks === undefined) {
      hunks = this.#hunksOf(file);
      this.#hunks.set(file, hunks);
    }
    return hunks;
  }

  async #hunksOf(file: string): Promise<readonly Hunk[]> {
    if (!this.changes.before.has(file)) return [];
    const before = this.changes.before.get(file);
    const [from, to] = [before && this.base.files.get(before)?.oid, this.head.files.get(file)?.oid];
    if (to === undefined || from === to) return [];
    return from === undefined
      ? wholeFile((await this.head.read(file)) ?? '')
      : this.#repository.hunks(from, to);
  }
}
