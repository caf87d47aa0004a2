/** A media type without its parameters, in lower case (RFC 9110, section 8.3.1). */
export const essence = (type: string): string => type.replace(/;.*$/s, '').trim().toLowerCase();

/** Whether content of a media type is JSON, or may be: generated documents call everything a wildcard. */
export const isJson = (mediaType: string): boolean =>
  ['', '*/*', 'application/*', 'application/json', 'text/json'].includes(mediaType) ||
  mediaType.endsWith('+json');
