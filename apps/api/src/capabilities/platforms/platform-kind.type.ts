import { platformKinds } from '@fulian/domain/platforms';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';

export const PlatformKindEnum = enumOf(platformKinds);
registerEnumType(PlatformKindEnum, {
  name: 'PlatformKind',
  description: 'The kinds of platform on which a federation holds accounts.',
});
