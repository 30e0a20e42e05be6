import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';
import { utcText } from '../../platform/database/rows.js';

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

  /** With microseconds: the case as known at a moment without them would lack its last milestone. */
  @VirtualColumn({
    type: 'text',
    query: (row) => utcText(`${row}.last_recorded_at`),
  })
  lastRecordedAtText!: string;

  @Column({ type: 'integer' })
  revision!: number;
}
