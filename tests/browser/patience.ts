import { configure } from "@testing-library/react";

// What must come may take long on a machine that is busy with other things.
configure({ asyncUtilTimeout: 20_000 });
