import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant.js';

/** Who takes part in an instance; drives every list. */
@Entity({ name: 'party' })
export class Party {
  @PrimaryColumn('uuid', { name: 'instance_id' }) instanceId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'citizen_id' }) citizenId!: string;
  @Column('text') role!: string;
  /** It got a copy. */
  @Column('bool', { name: 'reads_only' }) readsOnly!: boolean;
  @Column('bool') open!: boolean;
  @Column('timestamptz', { name: 'sort_at', nullable: true, transformer: instant }) sortAt!: string | null;
}

/** An event as stored; `eventsOf` puts it together again. */
@Entity({ name: 'event' })
export class EventRow {
  @PrimaryColumn('uuid', { name: 'instance_id' }) instanceId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') type!: string;
  @Column('smallint') v!: number;
  @Column('json') body!: Record<string, unknown>;
  @Column('timestamptz', { name: 'effective_at', transformer: instant }) effectiveAt!: string;
  @Column('timestamptz', { name: 'recorded_at', transformer: instant }) recordedAt!: string;
  @Column('text', { name: 'actor_kind' }) actorKind!: 'person' | 'citizen' | 'machine' | 'clock';
  @Column('uuid', { name: 'actor_person_id', nullable: true }) actorPersonId!: string | null;
  @Column('uuid', { name: 'actor_organisation_id', nullable: true }) actorOrganisationId!: string | null;
  @Column('uuid', { nullable: true }) audience!: string | null;
}

/** Free text, sealed; `sealed` is null when it was redacted. */
@Entity({ name: 'content' })
export class ContentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'instance_id' }) instanceId!: string;
  @Column('uuid', { name: 'citizen_id' }) citizenId!: string;
  @Column('uuid', { nullable: true }) audience!: string | null;
  @Column('text') kind!: string;
  @Column('bytea', { nullable: true }) sealed!: Buffer | null;
  @Column('timestamptz', { name: 'created_at', transformer: instant }) createdAt!: string;
}
