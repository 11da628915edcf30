-- What was recorded stays: these tables take new rows only.
CREATE TRIGGER "dataset_versions_append_only" BEFORE UPDATE OR DELETE ON "dataset_versions"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "dataset_versions_no_truncate" BEFORE TRUNCATE ON "dataset_versions"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "dataset_listings_append_only" BEFORE UPDATE OR DELETE ON "dataset_listings"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "dataset_listings_no_truncate" BEFORE TRUNCATE ON "dataset_listings"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "blocks_append_only" BEFORE UPDATE OR DELETE ON "blocks"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "blocks_no_truncate" BEFORE TRUNCATE ON "blocks"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "dataset_facts_append_only" BEFORE UPDATE OR DELETE ON "dataset_facts"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "dataset_facts_no_truncate" BEFORE TRUNCATE ON "dataset_facts"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
