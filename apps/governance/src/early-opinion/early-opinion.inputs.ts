import { LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '记录提前表态。Records an opinion given before the others’.' })
export class RecordEarlyOpinionInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @IsUUID()
  @Field(() => ID, { description: '表态人,即该议题应当末位表态的成员。Who gave it: the member who was to speak last at the item.' })
  personId: string;

  @Field(() => LocalDateScalar, { description: '表态日期。Day it was given.' })
  givenOn: LocalDate;

  @MaxLength(1000)
  @Field(() => String, { description: '情况说明。What happened.' })
  description: string;

  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '佐证材料SHA-256。SHA-256 of what proves it, hexadecimal.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
