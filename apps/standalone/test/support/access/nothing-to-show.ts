/**
 * Ways at whose end there is never anything to show, with the reason: on them nothing can be seen of a guard but that it
 * refuses some and lets others through. An entry that something was shown for, or that no way bears, fails the test.
 */
export const nothingToShow: Readonly<Record<string, string>> = {
  'MeetingMinutes.meeting > Meeting.minutesDraft': 'minutes are signed, and from then on the meeting has no draft',
  'GovernanceWaitingItem.audit > Audit.drawnAgain': 'an audit waits for its draw, and until then there is none to make again',
};
