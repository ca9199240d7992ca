import { uses } from '@fulian/domain/training';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';

export const UseEnum = enumOf(uses);
registerEnumType(UseEnum, { name: 'CampUse', description: 'What somebody used of a camp.' });
