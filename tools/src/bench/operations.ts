import { bulkIds, cursorAfter, leadershipDays, personName, sizes, studioName } from './bulk-data';

/** An operation of the bench: its text, and variables that differ from request to request. */
export interface BenchOperation {
  readonly query: string;
  variables(index: number): Readonly<Record<string, unknown>>;
}

// Odd steps visit every row before one comes twice.
const pick = (index: number, below: number) => (index * 37) % below;

/** Passed through: one department, one row. */
export const oneEmployer: BenchOperation = {
  query: 'query OneEmployer($id: ID!) { employer(id: $id) { id name kind creditCode version } }',
  variables: (index) => ({ id: bulkIds.employer(pick(index, sizes.employers)) }),
};

const LIST_ROWS = 100;

/** Where page number `index` of the studios begins. */
const studiosAfter = (index: number, rows: number) => {
  const start = pick(index, sizes.studios - rows);
  return cursorAfter(studioName(start), bulkIds.studio(start));
};

/** Joined: a hundred rows of one department with the names two others keep. */
export const studioRegister: BenchOperation = {
  query: `query StudioRegister($first: Int!, $after: String) {
    studios(first: $first, after: $after) {
      edges { node { id name state employer { id name } leader { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: (index) => ({ first: LIST_ROWS, after: studiosAfter(index, LIST_ROWS) }),
};

const DEEP_ROWS = 20;
const LEADERS = sizes.studios / 2;

/** Deep: from people to the studios they lead, to their employers, to those employers' studios, and back to people. */
export const leadersAndStudios: BenchOperation = {
  query: `query LeadersAndStudios($first: Int!, $after: String, $each: Int!) {
    persons(first: $first, after: $after) {
      edges { node {
        id name
        studiosLed(first: $each) { edges { node {
          id name
          verifiedBy { id name }
          employer { id name kind studios(first: $each) { edges { node { id name leader { id name } verifiedBy { id name } } } } }
        } } }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: (index) => {
    const start = pick(index, LEADERS - DEEP_ROWS);
    return { first: DEEP_ROWS, after: cursorAfter(personName(start), bulkIds.person(start)), each: 2 };
  },
};

/** A list of as many rows as the day says, with what another department knows of each, and what the caller may do with it. */
export const leadershipOn = (rows: number): BenchOperation => ({
  query: `query LeadershipOn($day: LocalDate) {
    leadershipSeats(asOf: $day) {
      id kind
      person { id name appointments { id from post { id name } } }
      permissions { act allowed needs refusals { code } }
    }
  }`,
  variables: () => ({ day: leadershipDays.find(({ size }) => size === rows)!.day }),
});

const PAGE_ROWS = 50;

/** One page of one department, asked at its own port. */
export const personsPage: BenchOperation = {
  query: `query PersonsPage($first: Int!, $after: String) {
    persons(first: $first, after: $after) { edges { node { id name registeredOn version } } pageInfo { hasNextPage endCursor } }
  }`,
  variables: (index) => {
    const start = pick(index, sizes.persons - PAGE_ROWS);
    return { first: PAGE_ROWS, after: cursorAfter(personName(start), bulkIds.person(start)) };
  },
};
