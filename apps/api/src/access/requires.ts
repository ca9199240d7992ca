import type { Permission } from '@fulian/domain/access';
import { Extensions } from 'type-graphql';

/** Declares which permission a root field needs. A root field without one does not boot. */
export const requires = (permission: Permission): MethodDecorator & PropertyDecorator =>
  Extensions({ permission });
