import { type Fen, fenFromYuan, type LocalDate, localDate, type Month, month, yuanFromFen } from '@unionhall/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** Money (金额): a decimal string of yuan with two places outside, BigInt fen inside; never a float. */
export const Money = scalar<Fen>('Money', '金额,人民币元,两位小数的字符串,如 "20000.00"。An amount of money in yuan, a decimal string with two places.', fenFromYuan, (fen) =>
  yuanFromFen(BigInt(fen)),
);

/** A calendar day in Asia/Shanghai (日期), YYYY-MM-DD. */
export const LocalDateScalar = scalar<LocalDate>('LocalDate', '日期,YYYY-MM-DD,北京时间。A calendar day in Asia/Shanghai.', localDate, String);

/** A calendar month (月份), YYYY-MM. */
export const MonthScalar = scalar<Month>('Month', '月份,YYYY-MM。A calendar month.', month, String);

/** A moment (时刻), ISO 8601. */
export const DateTime = new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime', description: '时刻,ISO 8601。A moment in time.' });

function scalar<Value extends string | bigint>(name: string, description: string, parse: (text: string) => Value, print: (value: Value) => string) {
  const parseValue = (value: unknown): Value => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} is a string`);
    try {
      return parse(value);
    } catch (error) {
      throw new GraphQLError(`${name}: ${(error as Error).message}`);
    }
  };
  return new GraphQLScalarType<Value, string>({
    name,
    description,
    serialize: (value) => print(value as Value),
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}
