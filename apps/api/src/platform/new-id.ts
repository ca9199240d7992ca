import type { Id } from '@fulian/domain/kernel';
import { v7 } from 'uuid';

/** A fresh identifier (UUIDv7: grows with time, so indexes stay dense). */
export const newId = <Name extends string>(): Id<Name> => v7() as Id<Name>;
