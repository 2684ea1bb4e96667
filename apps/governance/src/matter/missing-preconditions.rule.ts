/** Which of the preconditions in force no evidence shows yet, in their order [GY-2d]. */
export function missingPreconditions<Precondition extends string>(required: readonly Precondition[], evidence: readonly { readonly precondition: string }[]): Precondition[] {
  return required.filter((precondition) => !evidence.some((each) => each.precondition === precondition));
}
