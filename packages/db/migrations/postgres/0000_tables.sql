CREATE TABLE "account" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"provider_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"access_token" text COLLATE "C",
	"refresh_token" text COLLATE "C",
	"id_token" text COLLATE "C",
	"access_token_expires_at" text COLLATE "C",
	"refresh_token_expires_at" text COLLATE "C",
	"scope" text COLLATE "C",
	"password" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"content_hash" text COLLATE "C" NOT NULL,
	"created" integer NOT NULL,
	"changed" integer NOT NULL,
	"unchanged" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact_actors" (
	"fact_id" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL,
	"standing" text COLLATE "C" NOT NULL,
	CONSTRAINT "fact_actors_fact_id_actor_id_standing_pk" PRIMARY KEY("fact_id","actor_id","standing")
);
--> statement-breakpoint
CREATE TABLE "fact_heads" (
	"fact_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"published_revision" integer,
	"status" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"search" text COLLATE "C" NOT NULL,
	"tags" text COLLATE "C" NOT NULL,
	"identity" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact_sources" (
	"fact_id" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"standing" text COLLATE "C" NOT NULL,
	CONSTRAINT "fact_sources_fact_id_source_id_standing_pk" PRIMARY KEY("fact_id","source_id","standing")
);
--> statement-breakpoint
CREATE TABLE "presets" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private_drafts" (
	"user_id" text COLLATE "C" NOT NULL,
	"form" text COLLATE "C" NOT NULL,
	"content" json NOT NULL,
	"base_revision" integer,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "private_drafts_user_id_form_pk" PRIMARY KEY("user_id","form")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "reference_revisions" (
	"kind" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"revision" integer NOT NULL,
	"record" json NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"batch_id" text COLLATE "C",
	CONSTRAINT "reference_revisions_kind_id_revision_pk" PRIMARY KEY("kind","id","revision")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"fact_id" text COLLATE "C" NOT NULL,
	"revision" integer NOT NULL,
	"previous" integer,
	"action" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"record" json NOT NULL,
	"author" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"batch_id" text COLLATE "C",
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "revisions_fact_id_revision_pk" PRIMARY KEY("fact_id","revision")
);
--> statement-breakpoint
CREATE TABLE "series_points" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"dataset" text COLLATE "C" NOT NULL,
	"indicator" text COLLATE "C" NOT NULL,
	"from" text COLLATE "C" NOT NULL,
	"to" text COLLATE "C",
	"part" text COLLATE "C",
	"year" integer NOT NULL,
	"value" double precision,
	"unit" text COLLATE "C" NOT NULL,
	"reporter" text COLLATE "C" NOT NULL,
	"missing" text COLLATE "C",
	"flag" text COLLATE "C",
	"batch_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series_replaced" (
	"key" text COLLATE "C" NOT NULL,
	"point" json NOT NULL,
	"batch_id" text COLLATE "C" NOT NULL,
	"replaced_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "series_replaced_key_replaced_by_pk" PRIMARY KEY("key","replaced_by")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"ip_address" text COLLATE "C",
	"user_agent" text COLLATE "C",
	"user_id" text COLLATE "C" NOT NULL,
	"impersonated_by" text COLLATE "C",
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"source_kind" text COLLATE "C" NOT NULL,
	"reliability" text COLLATE "C" NOT NULL,
	"search" text COLLATE "C" NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C",
	"banned" boolean DEFAULT false,
	"ban_reason" text COLLATE "C",
	"ban_expires" text COLLATE "C",
	"must_change_password" boolean DEFAULT false NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"identifier" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_revisions" ADD CONSTRAINT "reference_revisions_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_points" ADD CONSTRAINT "series_points_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_replaced" ADD CONSTRAINT "series_replaced_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_replaced" ADD CONSTRAINT "series_replaced_replaced_by_batches_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "batches_content" ON "batches" USING btree ("content_hash");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject","id");--> statement-breakpoint
CREATE INDEX "fact_actors_actor" ON "fact_actors" USING btree ("actor_id","standing");--> statement-breakpoint
CREATE UNIQUE INDEX "fact_heads_identity" ON "fact_heads" USING btree ("identity") WHERE status <> 'retracted';--> statement-breakpoint
CREATE INDEX "fact_heads_status" ON "fact_heads" USING btree ("status","kind");--> statement-breakpoint
CREATE INDEX "fact_sources_source" ON "fact_sources" USING btree ("source_id","standing");--> statement-breakpoint
CREATE INDEX "revisions_at" ON "revisions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "series_points_from" ON "series_points" USING btree ("from","indicator");--> statement-breakpoint
CREATE INDEX "series_points_to" ON "series_points" USING btree ("to");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");