import type { Refusal } from '@fulian/domain/kernel';
import { holdCamps } from '@fulian/domain/training';
import { Arg, createUnionType, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { afterCamp } from '../camps/after-camp.js';
import { CampType } from '../camps/camp.type.js';
import { MaterialNotFoundType } from '../training-refusals.type.js';
import { MaterialType } from './material.type.js';
import { readMaterials } from './read-materials.js';
import { removeMaterial } from './remove-material.js';

const RemoveMaterialResultType = createUnionType({
  name: 'RemoveMaterialResult',
  description: 'The camp without the material, or why it was not taken away.',
  types: () => [CampType, MaterialNotFoundType] as const,
});

@Resolver(() => CampType)
export class MaterialResolver {
  @requires(holdCamps)
  @Mutation(() => RemoveMaterialResultType, { description: 'Takes a material away from a camp of yours.' })
  removeMaterial(
    @Arg('campMaterialId', () => ID, { description: 'Which material.' }) campMaterialId: string,
  ): Promise<CampType | Refusal> {
    return afterCamp(removeMaterial(campMaterialId));
  }

  @FieldResolver(() => [MaterialType], {
    description: 'What goes with it to take away, in the order in which it was added.',
  })
  materials(@Root() { id }: CampType): Promise<MaterialType[]> {
    return readMaterials(id);
  }
}
