/**
 * The part of JSON Schema (draft 2020-12) in which rubrics are described. What describes them to others is what reads
 * them here, so the two never disagree.
 */
export type Schema =
  | StringSchema
  | WholeSchema
  | BooleanSchema
  | FlagOrWholeSchema
  | ListSchema
  | RecordSchema
  | MapSchema
  | OneOfSchema;

interface Described {
  readonly description?: string;
}

export interface StringSchema extends Described {
  readonly type: 'string';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
}

export interface WholeSchema extends Described {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

export interface BooleanSchema extends Described {
  readonly type: 'boolean';
}

/** Either true or false, or a whole number. */
export interface FlagOrWholeSchema extends Described {
  readonly type: readonly ['boolean', 'integer'];
  readonly minimum: number;
  readonly maximum: number;
}

export interface ListSchema extends Described {
  readonly type: 'array';
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems: number;
}

/** Named properties and no others. */
export interface RecordSchema extends Described {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** Any names of one form, each with the same kind of value. */
export interface MapSchema extends Described {
  readonly type: 'object';
  readonly propertyNames: { readonly pattern: string };
  readonly additionalProperties: Schema;
  readonly maxProperties: number;
}

/** One of some records, told apart by the constant of their `kind`. */
export interface OneOfSchema extends Described {
  readonly oneOf: readonly RecordSchema[];
}

const idPattern = '^[a-z][a-z0-9_]{0,39}$';

/** A record of required properties, and of those that may be left out. */
export const record = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
  description?: string,
): RecordSchema => ({
  type: 'object',
  ...(description && { description }),
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** Up to so many entries of one kind, by id. */
export const map = (entry: Schema, maxProperties: number, description?: string): MapSchema => ({
  type: 'object',
  ...(description && { description }),
  propertyNames: { pattern: idPattern },
  additionalProperties: entry,
  maxProperties,
});

export const list = (items: Schema, maxItems: number, minItems = 0): ListSchema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});

export const whole = (minimum: number, maximum: number, description?: string): WholeSchema => ({
  type: 'integer',
  minimum,
  maximum,
  ...(description && { description }),
});

export const yesOrNo: BooleanSchema = { type: 'boolean' };

export const text = (maxLength: number, minLength = 1): StringSchema => ({
  type: 'string',
  minLength,
  maxLength,
});

export const oneOf = (values: readonly string[]): StringSchema => ({ type: 'string', enum: values });

export const constant = (value: string): StringSchema => ({ type: 'string', const: value });

export const idText: StringSchema = { type: 'string', pattern: idPattern };
