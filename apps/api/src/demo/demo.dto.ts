import { OrganisationName } from '../session/session.dto.js';
import { IsCount, IsId, MayBeLeftOut } from '../web/validators.js';

export class DemoPerson {
  id!: string;
  name!: string;
  role!: string;
  /** Null for a citizen. */
  organisation!: OrganisationName | null;
  /** Names of the organisations where the person is a locum (vikar) today. */
  locumAt!: string[];
}

export class DemoSignInBody {
  @IsId()
  personId!: string;
}

export class DemoClock {
  /** Business now: an instant in UTC. */
  now!: string;
}

/** One of the three; the clock only goes forward. */
export class MoveClockBody {
  @MayBeLeftOut()
  @IsCount(1, 260)
  workingDays?: number;

  @MayBeLeftOut()
  @IsCount(1, 366)
  days?: number;

  @MayBeLeftOut()
  @IsCount(1, 8784)
  hours?: number;
}
