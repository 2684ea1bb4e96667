import type { DepartmentPart } from '@unionhall/graphql';
import { endLabourContract } from './end-labour-contract';
import { LabourContract, LabourContractWage } from './labour-contract.entity';
import { LabourContractResolver, WageReadingRecordResolver, WageReadingResolver, WageRevisionResolver } from './labour-contract.resolver';
import { MyWagesResolver } from './my-wages.resolver';
import { PersonLabourContractsResolver } from './person-labour-contracts.resolver';
import { readWage } from './read-wage';
import { renewLabourContract } from './renew-labour-contract';
import { replayRenewLabourContract } from './renew-labour-contract.replay';
import { reviseWages } from './revise-wages';
import { signLabourContract } from './sign-labour-contract';
import { replaySignLabourContract } from './sign-labour-contract.replay';
import { WageReading } from './wage-reading.entity';
import { WageRevision } from './wage-revision.entity';

export const labourContractPart: DepartmentPart = {
  acts: [signLabourContract, renewLabourContract, reviseWages, endLabourContract, readWage],
  entities: [LabourContract, LabourContractWage, WageReading, WageRevision],
  replays: [replaySignLabourContract, replayRenewLabourContract],
  resolvers: [LabourContractResolver, MyWagesResolver, PersonLabourContractsResolver, WageReadingRecordResolver, WageReadingResolver, WageRevisionResolver],
};
