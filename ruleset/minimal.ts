import { rulesetOf } from './ruleset.ts';

/** To begin with: the four conventions everybody expects, and what breaks clients outright. */
export default rulesetOf(
  [
    'http-201-on-create',
    'http-204-on-delete',
    'http-401-if-secured',
    'http-403-if-secured',
    'http-status-key-valid',
    'http-status-registered',
    'http-204-no-content',
  ],
  true,
);
