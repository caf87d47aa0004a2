/** The files of one state of a repository, which is all that a lint can see. */
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Entry, Repository } from './git.ts';

/**
 * The folder that documents seem to lie in. It does not exist; a reference that leaves it is recognised, and a
 * name without special characters survives the URLs that Spectral makes of it.
 */
export const ROOT = '/repository';

/** A file's name as Spectral sees it. */
export const sourceOf = (path: string): string => posix.join(ROOT, path);

/** The file that a source is; nothing when it lies outside. */
export const pathOf = (source: string): string | undefined =>
  source.startsWith(`${ROOT}/`) ? source.slice(ROOT.length + 1) : undefined;

export interface Tree {
  /** All paths, with what identifies the content. */
  readonly files: ReadonlyMap<string, { readonly oid: string }>;
  /** The text of a file; nothing when there is no such file. */
  read(path: string): Promise<string | undefined>;
}

/** A commit. A symbolic link in it is a file that holds the name of its target. */
export class CommitTree implements Tree {
  readonly commit: string;
  readonly files: ReadonlyMap<string, Entry>;
  readonly #repository: Repository;
  readonly #texts = new Map<string, Promise<string | undefined>>();

  private constructor(repository: Repository, commit: string, files: ReadonlyMap<string, Entry>) {
    this.#repository = repository;
    this.commit = commit;
    this.files = files;
  }

  static async of(repository: Repository, commit: string): Promise<CommitTree> {
    return new CommitTree(repository, commit, await repository.files(commit));
  }

  read(path: string): Promise<string | undefined> {
    const entry = this.files.get(path);
    if (entry === undefined) return Promise.resolve(undefined);
    let text = this.#texts.get(entry.oid);
    if (text === undefined) {
      text = this.#repository.blob(entry.oid).then((blob) => blob?.toString('utf8'));
      this.#texts.set(entry.oid, text);
    }
    return text;
  }
}

/** The files of the working tree, those that git does not know yet included. */
export class FolderTree implements Tree {
  readonly files: Tree['files'];
  readonly #root: string;

  private constructor(root: string, paths: readonly string[]) {
    this.#root = root;
    this.files = new Map(paths.map((path) => [path, { oid: path }]));
  }

  static async of(repository: Repository): Promise<FolderTree> {
    return new FolderTree(repository.root, await repository.paths());
  }

  async read(path: string): Promise<string | undefined> {
    if (!this.files.has(path)) return undefined;
    const file = join(this.#root, path);
    const stats = await lstat(file).catch(() => undefined);
    if (stats?.isSymbolicLink()) return readlink(file);
    return stats?.isFile() ? readFile(file, 'utf8') : undefined;
  }
}

/** A tree in which some files have another text. */
export class EditedTree implements Tree {
  readonly files: Tree['files'];
  readonly #tree: Tree;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(tree: Tree, texts: ReadonlyMap<string, string>) {
    this.#tree = tree;
    this.#texts = texts;
    this.files = tree.files;
  }

  async read(path: string): Promise<string | undefined> {
    return this.#texts.get(path) ?? this.#tree.read(path);
  }
}
