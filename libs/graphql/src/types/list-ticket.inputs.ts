import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ExpectedVersion } from './input-fields';

/** What every list that was looked at is entered by: `class ImportEmployersInput extends ListTicketInput`. */
@InputType()
export abstract class ListTicketInput {
  @IsUUID()
  @Field(() => ID, { description: '导入编号。The ticket of the preview.' })
  importId: string;

  @ExpectedVersion()
  expectedVersion: number;
}
