/** Edits as GitHub takes them: a suggestion replaces the line that its comment stands on. */
import { applied, type Edit } from '../splice.ts';

/** An edit on a line that can carry it. */
export interface Carried {
  readonly line: number;
  readonly edit: Edit;
  /** Where its lines go: they are put before or after that line, or into it. */
  readonly where: 'before' | 'after' | 'within';
}

/** The lines that can carry an edit, the best first. An insertion of lines hangs on the one before or after. */
export function carriersOf(edit: Edit, text: string): Carried[] {
  if (text.includes('\r')) return []; // a suggestion would mix the line breaks
  const line = text.slice(0, edit.offset).split('\n').length;
  if (edit.text.startsWith('\n')) {
    return [
      { line, edit, where: 'after' },
      { line: line + 1, edit, where: 'before' },
    ];
  }
  if (edit.text.endsWith('\n')) {
    return [
      { line: line - 1, edit, where: 'after' },
      { line, edit, where: 'before' },
    ];
  }
  return [{ line, edit, where: 'within' }];
}

/** What replaces a line that carries these edits. */
export function suggestionFor(line: number, carried: readonly Carried[], text: string): string {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const within = carried
    .filter(({ where }) => where === 'within')
    .map(({ edit }) => ({ ...edit, offset: edit.offset - start }));
  const put = (wanted: Carried['where']) =>
    carried.filter(({ where }) => where === wanted).map(({ edit }) => linesOf(edit));
  return [...put('before'), applied(lines[line - 1] ?? '', within), ...put('after')].join('\n');
}

/** The lines that an edit puts between others. */
const linesOf = ({ text }: Edit): string => (text.startsWith('\n') ? text.slice(1) : text.slice(0, -1));
