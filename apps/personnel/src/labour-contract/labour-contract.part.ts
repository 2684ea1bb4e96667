import type { DepartmentPart } from '@unionhall/graphql';
import { endLabourContract } from './end-labour-contract';
import { LabourContract, LabourContractWage } from './labour-contract.entity';
import { LabourContractResolver, WageReadingRecordResolver, WageReadingResolver, WageRevisionResolver } from './labour-contract.resolver';
import { MyWagesResolver } from './my-wages.resolver';
import { PersonLabourContractsResolver } from './person-labour-contracts.resolver';
import { readWage } from './read-wage';
import { reviseWages } from './revise-wages';
import { signLabourContract } from './sign-labour-contract';
import { WageReading } from './wage-reading.entity';
import { WageRevision } from './wage-revision.entity';

export const labourContractPart: DepartmentPart = {
  acts: [signLabourContract, reviseWages, endLabourContract, readWage],
  entities: [LabourContract, LabourContractWage, WageReading, WageRevision],
  resolvers: [LabourContractResolver, MyWagesResolver, PersonLabourContractsResolver, WageReadingRecordResolver, WageReadingResolver, WageRevisionResolver],
};
