import { readDemoSignIns as mayReadDemoSignIns } from '@fulian/domain/people';
import { Query, Resolver } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { isDemo } from '../../config.js';
import { DemoSignInType } from './demo-sign-in.type.js';
import { readDemoSignIns } from './read-demo-sign-ins.js';

@Resolver()
export class DemoSignInResolver {
  @requires(mayReadDemoSignIns)
  @Query(() => [DemoSignInType], {
    description: "As whom one may look around without an account of one's own; empty unless in demo mode.",
  })
  async demoSignIns(): Promise<DemoSignInType[]> {
    return isDemo() ? readDemoSignIns() : [];
  }
}
