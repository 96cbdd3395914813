import type { AnswerType, Delivery, Holder, Initiator, Priority, ServiceRequest, Status } from '#core';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from './instant.js';

/** A request as lists want it. `state` lacks the keys that stand in columns written once: see `stateOf`. */
@Entity({ name: 'service_request' })
export class ServiceRequestRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('int', { name: 'rule_version' }) ruleVersion!: number;
  @Column('json') state!: Partial<ServiceRequest>;
  @Column('text') number!: string;
  @Column('uuid', { name: 'citizen_id' }) citizenId!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('text', { name: 'course_kind', nullable: true }) courseKind!: string | null;
  @Column('text', { nullable: true }) regime!: string | null;
  @Column('date', { name: 'case_start', nullable: true }) caseStart!: string | null;
  @Column('uuid', { name: 'from_id', nullable: true }) fromId!: string | null;
  /** Null: the requester asked. */
  @Column('text', { name: 'initiated_by', nullable: true }) initiatedBy!: Initiator | null;
  @Column('uuid', { name: 'requester_id' }) requesterId!: string;
  @Column('timestamptz', { name: 'created_at', transformer: instant }) createdAt!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('text', { name: 'recipient_kind' }) recipientKind!: string;
  @Column('text', { name: 'form_code' }) formCode!: string;
  @Column('text') status!: Status;
  @Column('text') delivery!: Delivery;
  @Column('text') clock!: string;
  @Column('text', { nullable: true }) holder!: Holder | null;
  @Column('timestamptz', { name: 'holder_since', nullable: true, transformer: instant }) holderSince!: string | null;
  @Column('date', { name: 'holder_until', nullable: true }) holderUntil!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('date', { name: 'original_on', nullable: true }) originalOn!: string | null;
  @Column('timestamptz', { name: 'due_at', nullable: true, transformer: instant }) dueAt!: string | null;
  @Column('bool') missed!: boolean;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('uuid', { name: 'handler_id', nullable: true }) handlerId!: string | null;
  @Column('uuid', { name: 'at_unit_id', nullable: true }) atUnitId!: string | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true, transformer: instant }) sentAt!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true, transformer: instant }) answeredAt!: string | null;
  @Column('text', { name: 'answer_type', nullable: true }) answerType!: AnswerType | null;
  /** Null: normal. */
  @Column('text', { nullable: true }) priority!: Priority | null;
  @Column('int', { name: 'steps_taken' }) stepsTaken!: number;
}

/** The state whole again, as `decide` and `allowedFor` want it. */
export const stateOf = ({
  state,
  number,
  citizenId,
  courseId,
  courseKind,
  regime,
  caseStart,
  fromId,
  initiatedBy,
  requesterId,
}: ServiceRequestRow): ServiceRequest =>
  ({
    ...state,
    ...{ number, citizenId, courseId, requesterId },
    ...(courseKind && { courseKind }),
    ...(regime && { regime }),
    ...(caseStart && { caseStart }),
    ...(fromId && { fromId }),
    ...(initiatedBy && { initiatedBy }),
  }) as ServiceRequest;
