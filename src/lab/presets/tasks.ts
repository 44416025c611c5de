import { message, type Message } from "../../locales/message";

/** An everyday task for a kernel, as a link of the lab. */
export interface Task {
  readonly id: string;
  readonly title: Message;
  readonly text: Message;
  /** `bench,setting:value,…`. */
  readonly link: string;
}

export const tasks: readonly Task[] = [
  {
    id: "light",
    title: message("Which light is on?"),
    text: message("Three channels of a traffic light, and a filter that likes red and dislikes green."),
    link: "volume,input:0_9_0;9_9_9;0_9_0;0_1_0;1_1_1;0_1_0;;0_1_0;1_1_1;0_1_0;0_1_0;1_2_1;0_1_0;;0_1_0;1_1_1;0_1_0;0_1_0;1_1_1;0_1_0,filters:0_1_0;1_1_1;0_1_0;;0_-1_0;-1_-1_-1;0_-1_0;;0_0_0;0_0_0;0_0_0,bias:0",
  },
  {
    id: "digit",
    title: message("Which strokes has a digit?"),
    text: message("A small 7. The kernel answers where something level begins and ends."),
    link: "slide,input:0_0_0_0_0_0_0_0;0_9_9_9_9_9_9_0;0_0_0_0_0_9_9_0;0_0_0_0_9_9_0_0;0_0_0_9_9_0_0_0;0_0_0_9_0_0_0_0;0_0_9_9_0_0_0_0;0_0_0_0_0_0_0_0,kernel:1_1_1;0_0_0;-1_-1_-1,shown:all,at:1",
  },
  {
    id: "face",
    title: message("Where are the eyes?"),
    text: message("A face of 9 × 9. The kernel is bright around a dark middle: it answers most at the eyes."),
    link: "slide,input:9_9_9_9_9_9_9_9_9;9_7_7_7_7_7_7_7_9;9_7_7_7_7_7_7_7_9;9_7_7_0_7_0_7_7_9;9_7_7_7_7_7_7_7_9;9_7_7_7_7_7_7_7_9;9_7_7_4_3_4_7_7_9;9_7_7_7_7_7_7_7_9;9_9_9_9_9_9_9_9_9,kernel:1_1_1;1_-8_1;1_1_1,shown:all,at:1",
  },
  {
    id: "pattern",
    title: message("Where is the cross?"),
    text: message("A kernel that is the pattern itself: its answer is largest where the pattern is."),
    link: "slide,input:0_0_0_0_0_0_0;0_1_0_1_0_1_0;0_0_1_0_0_1_0;0_1_0_1_0_1_0;0_0_0_0_0_0_0;1_1_1_0_0_1_0;0_0_0_0_1_0_0,kernel:1_-1_1;-1_1_-1;1_-1_1,shown:all,at:1",
  },
];
