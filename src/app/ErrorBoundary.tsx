import { Component, type ComponentType, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What is shown in the place of what failed; `again` tries once more. */
  readonly fallback: ComponentType<{ again: () => void }>;
}

/** Keeps the trouble of what is inside it inside it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, fallback: Fallback } = this.props;
    return this.state.failed ? <Fallback again={() => this.setState({ failed: false })} /> : children;
  }
}
