import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';

/** The view that the overview's table stands behind; written by the projection alone. */
@Entity({ schema: 'read', name: 'case_overview', synchronize: false })
export class CaseOverview {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text', nullable: true })
  pseudonym!: string | null;

  @Column({ type: 'text', nullable: true })
  office!: string | null;

  @Column({ type: 'text', nullable: true })
  gender!: string | null;

  @Column({ type: 'text', name: 'age_band', nullable: true })
  ageBand!: string | null;

  @Column({ type: 'text', nullable: true })
  counsellor!: string | null;

  @Column({ type: 'date', name: 'counsellor_since', nullable: true })
  counsellorSince!: string | null;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'boolean' })
  open!: boolean;

  @Column({ type: 'text', nullable: true })
  work!: string | null;

  @Column({ type: 'text', name: 'opened_on', nullable: true })
  openedOn!: string | null;

  @Column({ type: 'date', name: 'opened_earliest', nullable: true })
  openedEarliest!: string | null;

  @Column({ type: 'timestamptz', name: 'opened_recorded_at' })
  openedRecordedAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_recorded_at' })
  lastRecordedAt!: Date;

  /**
   * RFC 3339 in UTC with microseconds. A Date drops the last three digits and lies before the
   * moment itself, so that the case as known then would lack its last milestone.
   */
  @VirtualColumn({
    type: 'text',
    query: (row) =>
      `to_char(${row}.last_recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  })
  lastRecordedAtText!: string;

  @Column({ type: 'integer' })
  revision!: number;
}
