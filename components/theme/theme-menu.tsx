"use client";

import { Contrast, Monitor, Moon, Sun } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { chooseTheme } from "./choose-theme";
import type { ThemeChoice } from "./theme";
import { useTheme, useThemeChoice } from "./use-theme";

const CHOICES = [
  { value: "system", label: "As the system", icon: <Monitor className="size-4" /> },
  { value: "light", label: "Light", icon: <Sun className="size-4" /> },
  { value: "dark", label: "Dark", icon: <Moon className="size-4" /> },
  { value: "high-contrast", label: "High contrast", icon: <Contrast className="size-4" /> },
] as const;

const ICONS = { light: Sun, dark: Moon, "high-contrast": Contrast } as const;

/** The button that changes the theme. */
export function ThemeMenu() {
  const choice = useThemeChoice();
  const Icon = ICONS[useTheme()];
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label="Theme"
          shortcut="Shift+Alt+D"
          icon={<Icon className="size-4.5" />}
          size={32}
        />
      }
      entries={[
        {
          kind: "choice",
          label: "Theme",
          value: choice,
          options: CHOICES,
          onChange: (value) => chooseTheme(value as ThemeChoice), // one of CHOICES
        },
      ]}
    />
  );
}
