import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant.js';

@Entity({ name: 'notification' })
export class Notification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('uuid', { name: 'instance_id', nullable: true }) instanceId!: string | null;
  @Column('text') code!: string;
  @Column('json') params!: Record<string, string | number>;
  @Column('timestamptz', { name: 'created_at', transformer: instant }) createdAt!: string;
  @Column('timestamptz', { name: 'read_at', nullable: true, transformer: instant }) readAt!: string | null;
}

/** An answer being written; its key is (instance, organisation). */
@Entity({ name: 'draft' })
export class DraftRow {
  @PrimaryColumn('uuid', { name: 'instance_id' }) instanceId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'citizen_id' }) citizenId!: string;
  @Column('int') version!: number;
  @Column('bytea') sealed!: Buffer;
  @Column('timestamptz', { name: 'updated_at', transformer: instant }) updatedAt!: string;
}
