CREATE TABLE "blocks" (
	"hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dataset_facts" (
	"dataset" text COLLATE "C" NOT NULL,
	"fact_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "dataset_facts_dataset_fact_id_pk" PRIMARY KEY("dataset","fact_id")
);
--> statement-breakpoint
CREATE TABLE "dataset_listings" (
	"version_id" text COLLATE "C" NOT NULL,
	"indicator" text COLLATE "C" NOT NULL,
	"reporter" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "dataset_listings_version_id_indicator_reporter_year_pk" PRIMARY KEY("version_id","indicator","reporter","year")
);
--> statement-breakpoint
CREATE TABLE "dataset_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"dataset" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"version" text COLLATE "C" NOT NULL,
	"importer_version" integer NOT NULL,
	"files" json NOT NULL,
	"counts" json NOT NULL,
	"undoes" text COLLATE "C",
	"author" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dataset_listings" ADD CONSTRAINT "dataset_listings_version_id_dataset_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."dataset_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_listings" ADD CONSTRAINT "dataset_listings_hash_blocks_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."blocks"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_id_batches_id_fk" FOREIGN KEY ("id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dataset_versions_number" ON "dataset_versions" USING btree ("dataset","number");