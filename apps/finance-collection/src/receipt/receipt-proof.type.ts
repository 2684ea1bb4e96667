import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** What convinces an outsider that a receipt is a row of the file the bureau sent. */
@Access({ to: receiptReaders })
@ObjectType({
  simpleResolvers: true,
  description:
    '单笔入账证明(RFC 9162):以文件各行单元格的规范化JSON为叶;持有文件者可自行算出树根比对。Proof that a receipt is a row of the bureau’s file: the leaves are the canonical JSON of each row’s cells; whoever has the file can compute the root.',
})
export class DuesReceiptProof {
  @Field(() => String, { description: '文件内容SHA-256。SHA-256 of the file.' })
  fileSha256: string;

  @Field(() => String, { description: '树根,十六进制。The root, hexadecimal.' })
  root: string;

  @Field(() => Int, { description: '叶数,即缴款行数。How many leaves: the rows of the file.' })
  rows: number;

  @Field(() => Int, { description: '叶序号,从0起。The leaf, counted from 0.' })
  index: number;

  @Field(() => String, { description: '该行单元格的规范化JSON。The row: canonical JSON of its cells.' })
  row: string;

  @Field(() => [String], { description: '自叶至根的散列路径,十六进制。Hashes from the leaf’s sibling to the root’s child, hexadecimal.' })
  path: string[];
}
