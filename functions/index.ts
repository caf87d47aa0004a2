/** The custom functions, for rules of your own. */
export { default as carries } from './carries.ts';
export { default as content } from './content.ts';
export { default as declares } from './declares.ts';
export { default as exceptions } from './exceptions.ts';
export { default as omits } from './omits.ts';
export { default as registered } from './registered.ts';
export { default as responds } from './responds.ts';
export { default as succeeds } from './succeeds.ts';
export { default as validKeys } from './validKeys.ts';
