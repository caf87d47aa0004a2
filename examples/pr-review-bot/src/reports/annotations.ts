import type { Severity } from '../finding.ts';
import { plain } from '../plain.ts';
import type { Report } from './report.ts';

const COMMANDS: Record<Severity, string> = {
  error: 'error',
  warn: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** For the log of a GitHub workflow, which shows them at their lines and needs no rights. */
export const annotations: Report = ({ findings }) =>
  findings
    .map(({ rule, severity, message, file, range: { start, end } }) => {
      const properties = { title: rule, file, line: start.line, endLine: end.line, col: start.column };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMANDS[severity]} ${list.join(',')}::${data(plain(message))}\n`;
    })
    .join('');

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
