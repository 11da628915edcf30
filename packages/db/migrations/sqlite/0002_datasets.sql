CREATE TABLE `blocks` (
	`hash` text PRIMARY KEY NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dataset_facts` (
	`dataset` text NOT NULL,
	`fact_id` text NOT NULL,
	PRIMARY KEY(`dataset`, `fact_id`)
);
--> statement-breakpoint
CREATE TABLE `dataset_listings` (
	`version_id` text NOT NULL,
	`indicator` text NOT NULL,
	`reporter` text NOT NULL,
	`year` integer NOT NULL,
	`hash` text NOT NULL,
	`points` integer NOT NULL,
	PRIMARY KEY(`version_id`, `indicator`, `reporter`, `year`),
	FOREIGN KEY (`version_id`) REFERENCES `dataset_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `blocks`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `dataset_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset` text NOT NULL,
	`number` integer NOT NULL,
	`version` text NOT NULL,
	`importer_version` integer NOT NULL,
	`files` text NOT NULL,
	`counts` text NOT NULL,
	`undoes` text,
	`author` text NOT NULL,
	`at` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dataset_versions_number` ON `dataset_versions` (`dataset`,`number`);