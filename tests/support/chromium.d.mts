import type { BrowserType, LaunchOptions } from '@playwright/test'

export function chromiumLaunchOptions(playwrightChromium: BrowserType): Promise<LaunchOptions>
