/** The caller, the next parameter, neither raised nor entered the decision, so that he may carry it out [CP-5]; it names nobody where that was not told. */
export const hadNoPartIn = (decision: string) => `? NOT IN (COALESCE(${decision}.proposed_by_id, ''), COALESCE(${decision}.entered_by_id, ''))`;
