console.log(
  process.version,
  process.cwd(),
  process.env.INIT_CWD,
  process.env.PNPM_SCRIPT_SRC_DIR,
  process.argv.slice(2),
);
