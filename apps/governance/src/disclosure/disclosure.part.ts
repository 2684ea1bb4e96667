import type { DepartmentPart } from '@unionhall/graphql';
import { Disclosure } from './disclosure.entity';
import { DisclosureResolver } from './disclosure.resolver';
import { publishDisclosure } from './publish-disclosure';
import { withdrawDisclosure } from './withdraw-disclosure';

export const disclosurePart: DepartmentPart = {
  acts: [publishDisclosure, withdrawDisclosure],
  entities: [Disclosure],
  resolvers: [DisclosureResolver],
};
