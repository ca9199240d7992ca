import { Refusal } from '@fulian/domain/kernel';
import type { Connection } from '../../../platform/connection.js';
import type { RubricType } from './rubric.type.js';
import type { RubricRow } from './rubric-rows.js';

/** A rubric as clients see it. */
export const onTheWire = ({ content, ...rest }: RubricRow): RubricType => ({
  ...rest,
  title: content.title,
  json: JSON.stringify(content),
  isOperatorsDraft: content.basis.kind === 'operators_draft',
});

/** What a mutation answers with: the rubric, or the refusal as it is. */
export const rubricOrRefusal = (result: RubricRow | Refusal): RubricType | Refusal =>
  Refusal.is(result) ? result : onTheWire(result);

export const connectionOnTheWire = (connection: Connection<RubricRow>): Connection<RubricType> => ({
  ...connection,
  nodes: connection.nodes.map(onTheWire),
  edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: onTheWire(node) })),
});
