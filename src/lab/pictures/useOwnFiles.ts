import { useEffect, useState, type DragEvent } from "react";
import { isMessage, type Message } from "../../locales/message";
import { setOwnPicture } from "./own";
import { readPicture } from "./readPicture";

/** Takes pictures from files, the clipboard and what is dropped. What is none is told, and the picture stays. */
export function useOwnFiles(taken: () => void): {
  readonly problem: Message | null;
  readonly take: (file: Blob | null | undefined) => Promise<void>;
  readonly drop: { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
} {
  const [problem, setProblem] = useState<Message | null>(null);

  async function take(file: Blob | null | undefined): Promise<void> {
    if (!file) return;
    const read = await readPicture(file);
    if (isMessage(read)) return setProblem(read);
    setProblem(null);
    setOwnPicture(read);
    taken();
  }

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])][0];
      if (!file) return;
      event.preventDefault();
      void take(file);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  });

  return {
    problem,
    take,
    drop: {
      onDragOver: (event) => event.preventDefault(),
      onDrop: (event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      },
    },
  };
}
