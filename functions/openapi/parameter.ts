import { arrayAt, isObject, member, stringAt } from './json.ts';

/** A Parameter Object (3.x) or a non-body parameter (2.0), merged over path item and operation. */
export class Parameter {
  /** Header names are in lower case, because they ignore case. */
  readonly name: string;
  /** `path`, `query`, `header`, `cookie`, or `querystring` (3.2). */
  readonly in: string;
  private readonly node: unknown;

  private constructor(name: string, place: string, node: unknown) {
    this.name = place === 'header' ? name.toLowerCase() : name;
    this.in = place;
    this.node = node;
  }

  /** The parameter, or undefined when the node is none: malformed, unresolved, or a body of 2.0. */
  static read(node: unknown): Parameter | undefined {
    const name = stringAt(node, 'name');
    const place = stringAt(node, 'in');
    if (name === undefined || place === undefined || place === 'body' || place === 'formData')
      return undefined;
    return new Parameter(name, place, node);
  }

  get isRequired(): boolean {
    return member(this.node, 'required') === true;
  }

  /** OpenAPI 3.x ignores these header parameters, so they tell nothing about the request. */
  get isIgnored(): boolean {
    return this.in === 'header' && ['accept', 'content-type', 'authorization'].includes(this.name);
  }

  /** Whether the server can find a value invalid: it may be missing, or not every string will do. */
  get canBeInvalid(): boolean {
    if ((this.in === 'header' && TRACING.test(this.name)) || CREDENTIAL.test(this.name)) return false;
    return this.isRequired || isObject(member(this.node, 'content')) || isConstrained(this.schema, 0);
  }

  /** Whether the values are listed, so that each names something that exists. */
  get isClosed(): boolean {
    return arrayAt(this.schema, 'enum').length > 0 || member(this.schema, 'const') !== undefined;
  }

  /** In 2.0 the members of the schema stand in the parameter itself. */
  private get schema(): unknown {
    return member(this.node, 'schema') ?? this.node;
  }
}

/** Headers that tell requests apart in logs. Whoever cannot read one begins a new trace (W3C Trace Context, section 3.2). */
const TRACING =
  /^(?:traceparent|tracestate|baggage|b3|x-b3-[a-z]+|x-correlator|x-cloud-trace-context|(?:x-)?(?:[a-z0-9]+-)?(?:request|correlation|trace|interaction)-?id)$/;

/** What is wrong with these is for 401 to say. */
const CREDENTIAL =
  /^(?:x-)?(?:[a-z0-9]+[-_])?(?:api[-_]?key|auth(?:orization)?|auth[-_]token|access[-_]token)$/i;

const CONSTRAINTS = 'format pattern enum const minLength maxLength minimum maximum minItems maxItems'.split(
  ' ',
);
/** Deeper nesting than this is no parameter that anybody writes; a bound keeps a hostile one cheap. */
const MAX_DEPTH = 8;

function isConstrained(schema: unknown, depth: number): boolean {
  if (!isObject(schema) || depth > MAX_DEPTH) return false;
  const type = member(schema, 'type');
  const types = (Array.isArray(type) ? type : [type]).filter((name) => name !== undefined && name !== 'null');
  // any strings do in a list of any strings
  if (types.includes('array') && isConstrained(member(schema, 'items'), depth + 1)) return true;
  if (types.some((name) => name !== 'string' && name !== 'array')) return true;
  if (CONSTRAINTS.some((name) => member(schema, name) !== undefined)) return true;
  if (arrayAt(schema, 'allOf').some((part) => isConstrained(part, depth + 1))) return true;
  return ['anyOf', 'oneOf'].some((name) => {
    const branches = arrayAt(schema, name).filter((branch) => member(branch, 'type') !== 'null');
    return branches.length > 0 && branches.every((branch) => isConstrained(branch, depth + 1));
  });
}
