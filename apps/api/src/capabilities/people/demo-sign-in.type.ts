import { Field, ObjectType } from 'type-graphql';
import { PostType } from './post.type.js';

@ObjectType('DemoSignIn', {
  description: 'An invented person as whom anyone may look around; exists in demo mode only.',
  simpleResolvers: true,
})
export class DemoSignInType {
  @Field(() => String, { description: 'Her invented name.' })
  name!: string;

  @Field(() => String, { description: 'The name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'The password, the same for all of them.' })
  password!: string;

  @Field(() => PostType, { description: 'The post she starts in.' })
  post!: PostType;
}
