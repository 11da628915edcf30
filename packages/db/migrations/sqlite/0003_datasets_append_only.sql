-- What was recorded stays: these tables take new rows only.
CREATE TRIGGER `dataset_versions_no_update` BEFORE UPDATE ON `dataset_versions`
BEGIN
  SELECT RAISE(ABORT, 'dataset_versions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `dataset_versions_no_delete` BEFORE DELETE ON `dataset_versions`
BEGIN
  SELECT RAISE(ABORT, 'dataset_versions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `dataset_listings_no_update` BEFORE UPDATE ON `dataset_listings`
BEGIN
  SELECT RAISE(ABORT, 'dataset_listings is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `dataset_listings_no_delete` BEFORE DELETE ON `dataset_listings`
BEGIN
  SELECT RAISE(ABORT, 'dataset_listings is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `blocks_no_update` BEFORE UPDATE ON `blocks`
BEGIN
  SELECT RAISE(ABORT, 'blocks is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `blocks_no_delete` BEFORE DELETE ON `blocks`
BEGIN
  SELECT RAISE(ABORT, 'blocks is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `dataset_facts_no_update` BEFORE UPDATE ON `dataset_facts`
BEGIN
  SELECT RAISE(ABORT, 'dataset_facts is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `dataset_facts_no_delete` BEFORE DELETE ON `dataset_facts`
BEGIN
  SELECT RAISE(ABORT, 'dataset_facts is append-only');
END;
