CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" text,
	"refresh_token_expires_at" text,
	"scope" text,
	"password" text,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"author" text NOT NULL,
	"at" text NOT NULL,
	"content_hash" text NOT NULL,
	"created" integer NOT NULL,
	"changed" integer NOT NULL,
	"unchanged" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact_actors" (
	"fact_id" text NOT NULL,
	"actor_id" text NOT NULL,
	"standing" text NOT NULL,
	CONSTRAINT "fact_actors_fact_id_actor_id_standing_pk" PRIMARY KEY("fact_id","actor_id","standing")
);
--> statement-breakpoint
CREATE TABLE "fact_heads" (
	"fact_id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"published_revision" integer,
	"status" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"author" text NOT NULL,
	"at" text NOT NULL,
	"search" text NOT NULL,
	"tags" text NOT NULL,
	"identity" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact_sources" (
	"fact_id" text NOT NULL,
	"source_id" text NOT NULL,
	"standing" text NOT NULL,
	CONSTRAINT "fact_sources_fact_id_source_id_standing_pk" PRIMARY KEY("fact_id","source_id","standing")
);
--> statement-breakpoint
CREATE TABLE "presets" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"name" text NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private_drafts" (
	"user_id" text NOT NULL,
	"form" text NOT NULL,
	"content" json NOT NULL,
	"base_revision" integer,
	"at" text NOT NULL,
	CONSTRAINT "private_drafts_user_id_form_pk" PRIMARY KEY("user_id","form")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "reference_revisions" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"record" json NOT NULL,
	"author" text NOT NULL,
	"at" text NOT NULL,
	"note" text NOT NULL,
	"batch_id" text,
	CONSTRAINT "reference_revisions_kind_id_revision_pk" PRIMARY KEY("kind","id","revision")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"fact_id" text NOT NULL,
	"revision" integer NOT NULL,
	"previous" integer,
	"action" text NOT NULL,
	"status" text NOT NULL,
	"record" json NOT NULL,
	"author" text NOT NULL,
	"at" text NOT NULL,
	"note" text NOT NULL,
	"batch_id" text,
	"hash" text NOT NULL,
	CONSTRAINT "revisions_fact_id_revision_pk" PRIMARY KEY("fact_id","revision")
);
--> statement-breakpoint
CREATE TABLE "series_points" (
	"key" text PRIMARY KEY NOT NULL,
	"dataset" text NOT NULL,
	"indicator" text NOT NULL,
	"from" text NOT NULL,
	"to" text,
	"part" text,
	"year" integer NOT NULL,
	"value" double precision,
	"unit" text NOT NULL,
	"reporter" text NOT NULL,
	"missing" text,
	"flag" text,
	"batch_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series_replaced" (
	"key" text NOT NULL,
	"point" json NOT NULL,
	"batch_id" text NOT NULL,
	"replaced_by" text NOT NULL,
	CONSTRAINT "series_replaced_key_replaced_by_pk" PRIMARY KEY("key","replaced_by")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" text NOT NULL,
	"token" text NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	"impersonated_by" text,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"source_kind" text NOT NULL,
	"reliability" text NOT NULL,
	"search" text NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	"role" text,
	"banned" boolean DEFAULT false,
	"ban_reason" text,
	"ban_expires" text,
	"must_change_password" boolean DEFAULT false NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" text NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL
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