-- What was recorded stays: these tables take new rows only.
CREATE TRIGGER `revisions_no_update` BEFORE UPDATE ON `revisions`
BEGIN
  SELECT RAISE(ABORT, 'revisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_delete` BEFORE DELETE ON `revisions`
BEGIN
  SELECT RAISE(ABORT, 'revisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `reference_revisions_no_update` BEFORE UPDATE ON `reference_revisions`
BEGIN
  SELECT RAISE(ABORT, 'reference_revisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `reference_revisions_no_delete` BEFORE DELETE ON `reference_revisions`
BEGIN
  SELECT RAISE(ABORT, 'reference_revisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `series_replaced_no_update` BEFORE UPDATE ON `series_replaced`
BEGIN
  SELECT RAISE(ABORT, 'series_replaced is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `series_replaced_no_delete` BEFORE DELETE ON `series_replaced`
BEGIN
  SELECT RAISE(ABORT, 'series_replaced is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `batches_no_update` BEFORE UPDATE ON `batches`
BEGIN
  SELECT RAISE(ABORT, 'batches is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `batches_no_delete` BEFORE DELETE ON `batches`
BEGIN
  SELECT RAISE(ABORT, 'batches is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `events_no_update` BEFORE UPDATE ON `events`
BEGIN
  SELECT RAISE(ABORT, 'events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `events_no_delete` BEFORE DELETE ON `events`
BEGIN
  SELECT RAISE(ABORT, 'events is append-only');
END;
