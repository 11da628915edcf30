"use client";
import { useRouter } from "next/navigation";
import { TextField } from "./text-field.tsx";
import { WriteForm } from "./write-form.tsx";

/** An action on a fact that has to be given a reason. */
export function ReasonAction({
  factId,
  revision,
  action,
  button,
}: {
  factId: string;
  revision: number;
  action: "send-back" | "retract";
  button: string;
}) {
  const router = useRouter();
  return (
    <WriteForm
      path={`/api/facts/${factId}/${action}`}
      button={button}
      secondary
      body={({ reason }) => ({ baseRevision: revision, reason })}
      then={() => router.refresh()}
    >
      <TextField
        label={action === "retract" ? "Reason to retract" : "Reason to send back"}
        name="reason"
        required
        minLength={3}
      />
    </WriteForm>
  );
}
