// Temporary stub by the lead so that the rest compiles: overwrite this file.
import type { Paths } from './paths.ts';
export const KINDS = [
  'create',
  'action',
  'search',
  'list',
  'read',
  'update',
  'upsert',
  'delete',
  'bulk',
  'login',
  'upload',
  'async',
  'ingest',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];
export interface KindSubject {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly tags: readonly string[];
  readonly requestBody:
    | {
        readonly mediaTypes: readonly string[];
        readonly isArray: boolean;
        readonly hasFile: boolean;
        readonly isEmpty?: boolean;
      }
    | undefined;
}
export interface KindVerdict {
  readonly kind: Kind;
  readonly confidence: 'high' | 'low';
  readonly evidence: string;
}
export function kindOf(subject: KindSubject, paths: Paths): KindVerdict {
  if (subject.method === 'DELETE') return { kind: 'delete', confidence: 'high', evidence: 'stub' };
  const below = paths.itemBelow(subject.path);
  return subject.method === 'POST' && below
    ? { kind: 'create', confidence: 'high', evidence: `${below} exists` }
    : { kind: 'other', confidence: 'low', evidence: 'stub' };
}
