import type {
  ListSchema,
  MapSchema,
  OneOfSchema,
  RecordSchema,
  Schema,
  StringSchema,
  WholeSchema,
} from './schema.js';

/** What is wrong with a value, and where, outermost first. */
export interface Fault<Code extends string = string> {
  readonly code: Code;
  readonly path: readonly (string | number)[];
  /** One English sentence for developers. */
  readonly message: string;
}

export type ShapeFault = Fault<'WrongShape' | 'Missing' | 'UnknownName'>;

type Path = ShapeFault['path'];

/** All that keeps a value from being what the schema says; empty where nothing does. Never throws. */
export function faultsOf(schema: Schema, value: unknown, path: Path = []): readonly ShapeFault[] {
  if ('oneOf' in schema) return faultsOfChoice(schema, value, path);
  if (typeof schema.type === 'object')
    return typeof value === 'boolean' || isWithin(schema, value)
      ? []
      : not(`true, false or a whole number ${span(schema)}`, path);
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' ? faultsOfText(schema, value, path) : not('a text', path);
    case 'boolean':
      return typeof value === 'boolean' ? [] : not('true or false', path);
    case 'integer':
      return isWithin(schema, value) ? [] : not(`a whole number ${span(schema)}`, path);
    case 'array':
      return Array.isArray(value) ? faultsOfList(schema, value, path) : not('a list', path);
    default:
      if (!isRecord(value)) return not('an object', path);
      return 'properties' in schema ? faultsOfRecord(schema, value, path) : faultsOfMap(schema, value, path);
  }
}

type Bounds = Pick<WholeSchema, 'minimum' | 'maximum'>;

const isWithin = ({ minimum, maximum }: Bounds, value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum;

const span = ({ minimum, maximum }: Bounds): string => `from ${minimum} to ${maximum}`;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const not = (what: string, path: Path): readonly ShapeFault[] => [
  { code: 'WrongShape', path, message: `This is not ${what}.` },
];

const fault = (code: ShapeFault['code'], path: Path, message: string): ShapeFault => ({
  code,
  path,
  message,
});

const own = (record: object, name: string): boolean => Object.hasOwn(record, name);

/** How many characters a text has; JSON Schema counts code points. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

function faultsOfText(schema: StringSchema, value: string, path: Path): readonly ShapeFault[] {
  if (schema.const !== undefined) return value === schema.const ? [] : not(`"${schema.const}"`, path);
  if (schema.enum) return schema.enum.includes(value) ? [] : not(`one of ${schema.enum.join(', ')}`, path);
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
    return not(`of the form ${schema.pattern}`, path);
  const length = lengthOf(value);
  const [min, max] = [schema.minLength ?? 0, schema.maxLength ?? Number.MAX_SAFE_INTEGER];
  return length >= min && length <= max ? [] : not(`a text of ${min} to ${max} characters`, path);
}

function faultsOfList(schema: ListSchema, value: readonly unknown[], path: Path): readonly ShapeFault[] {
  const min = schema.minItems ?? 0;
  if (value.length < min || value.length > schema.maxItems)
    return not(`a list of ${min} to ${schema.maxItems}`, path);
  return value.flatMap((each, index) => faultsOf(schema.items, each, [...path, index]));
}

function faultsOfRecord(
  schema: RecordSchema,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): readonly ShapeFault[] {
  const missing = schema.required.filter((name) => !own(value, name));
  const known = Object.keys(value).flatMap((name) => {
    const property = own(schema.properties, name) ? schema.properties[name] : undefined;
    return property
      ? faultsOf(property, value[name], [...path, name])
      : [fault('UnknownName', [...path, name], `Nothing is called "${name}" here.`)];
  });
  return [...missing.map((name) => fault('Missing', [...path, name], 'This is missing.')), ...known];
}

function faultsOfMap(
  schema: MapSchema,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): readonly ShapeFault[] {
  const names = Object.keys(value);
  if (names.length > schema.maxProperties) return not(`at most ${schema.maxProperties} entries`, path);
  const form = new RegExp(schema.propertyNames.pattern, 'u');
  return names.flatMap((name) =>
    form.test(name)
      ? faultsOf(schema.additionalProperties, value[name], [...path, name])
      : not(`a name of the form ${schema.propertyNames.pattern}`, [...path, name]),
  );
}

const kindOf = (branch: RecordSchema): string | undefined => (branch.properties.kind as StringSchema).const;

function faultsOfChoice(schema: OneOfSchema, value: unknown, path: Path): readonly ShapeFault[] {
  if (!isRecord(value)) return not('an object', path);
  const branch = schema.oneOf.find((each) => own(value, 'kind') && kindOf(each) === value.kind);
  return branch
    ? faultsOf(branch, value, path)
    : not(`one of ${schema.oneOf.map(kindOf).join(', ')}`, [...path, 'kind']);
}
