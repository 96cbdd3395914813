/** So many days the citizen waited for one party. */
export class PartyWaitingView {
  /** `requester`, `otherAuthority`, `treatmentSystem`, `transport`, `citizen`, or the kind of whoever was asked. */
  party!: string;
  /** The same in words. */
  name!: string;
  days!: number;
  /** It is not over. */
  goesOn!: boolean;
}

export class WaitingView {
  /** On so many days the citizen waited for anybody: each day once. The parties' days may lie on one another, so they add up to more. */
  days!: number;
  /** The longest first. The citizen's own time stands among them and is no part of `days`. */
  parties!: PartyWaitingView[];
}

/** As its citizen reads it, over all courses. */
export class OwnWaitingView extends WaitingView {
  text!: string;
}
