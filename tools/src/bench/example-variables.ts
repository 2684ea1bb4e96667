import { type GraphQLNamedType, isEnumType, isInputObjectType, isRequiredInputField, Kind, type OperationDefinitionNode, parseType, type TypeNode } from 'graphql';
import { bulkIds, leadershipDays } from './bulk-data';

/** Finds a type of the graph by its name. */
export type TypeFinder = (name: string) => GraphQLNamedType | undefined;

const PAGE_ROWS = 20;

/** A row that is there, by the root field that reads one; any other field gets the id of a person. */
const rowOf: Readonly<Record<string, string>> = {
  employer: bulkIds.employer(1),
  post: bulkIds.post(1),
  staffDepartment: bulkIds.staffDepartment(1),
  studio: bulkIds.studio(1),
};

/** Words of a closed list, by the variable that asks for one. */
const wordOf: Readonly<Record<string, string>> = { name: 'grants.round-quota', value: '12', powerItem: 'innovation-fund' };

/** Values for the variables a registered query cannot do without, which the bulk data has answers to. */
export function exampleVariables(typeOf: TypeFinder, { variableDefinitions = [], selectionSet }: OperationDefinitionNode): Record<string, unknown> {
  const [root] = selectionSet.selections;
  const id = (root?.kind === Kind.FIELD ? rowOf[root.name.value] : undefined) ?? bulkIds.person(1);
  const scalars: Readonly<Record<string, unknown>> = { ID: id, String: id, Int: PAGE_ROWS, Boolean: false, LocalDate: leadershipDays[1]!.day, Month: leadershipDays[1]!.day.slice(0, 7), Money: '1.00' };
  const valueOf = (type: TypeNode): unknown => {
    if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type);
    if (type.kind === Kind.LIST_TYPE) return [valueOf(type.type)];
    const name = type.name.value;
    const named = typeOf(name);
    if (isEnumType(named)) return named.getValues()[0]!.name;
    if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).filter(isRequiredInputField).map((field) => [field.name, valueOf(parseType(String(field.type)))]));
    if (name in scalars) return scalars[name];
    throw new Error(`the bench knows no example of ${name}`);
  };
  const needed = variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return Object.fromEntries(needed.map(({ variable, type }) => [variable.name.value, wordOf[variable.name.value] ?? valueOf(type)]));
}
