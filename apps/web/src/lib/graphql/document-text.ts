import { stringifyDocument } from '@urql/core';
import type { TadaDocumentNode } from './graphql.ts';

declare const answers: unique symbol;

/** A document as text that remembers, for the compiler, what it takes and what it answers. */
export type DocumentText<Result, Variables> = string & {
  readonly [answers]: (variables: Variables) => Result;
};

/** Writes a document out for the browser, which sends it as it is and so needs no GraphQL of its own. */
export const documentText = <Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
): DocumentText<Result, Variables> => stringifyDocument(document) as DocumentText<Result, Variables>;
