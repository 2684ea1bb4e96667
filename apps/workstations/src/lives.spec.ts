import { enumLabels } from '@unionhall/rulebook';
import { shapeOf } from '@unionhall/testing';
import { servicePlaceTransitions } from './service-place/service-place.transitions';
import { serviceTaskTransitions } from './service-task/service-task.transitions';
import { staffRequestTransitions } from './staff-request/staff-request.transitions';
import { workstationTransitions } from './workstation/workstation.transitions';

// That an open station is short is computed when it is read.
it('WorkstationState: begins, ends and goes nowhere else', () =>
  expect(shapeOf(workstationTransitions, Object.keys(enumLabels.WorkstationState))).toEqual({ stuck: [], begins: ['foundStation'], ends: ['closed'], unreached: ['understaffed'] }));

it('ServiceTaskState: begins, ends and goes nowhere else', () =>
  expect(shapeOf(serviceTaskTransitions, Object.keys(enumLabels.ServiceTaskState))).toEqual({ stuck: [], begins: ['requestServiceTask'], ends: ['confirmed', 'refused'], unreached: [] }));

it('ServicePlaceState: begins, ends and goes nowhere else', () =>
  expect(shapeOf(servicePlaceTransitions, Object.keys(enumLabels.ServicePlaceState))).toEqual({ stuck: [], begins: ['openWorkersHome', 'openAssistancePoint'], ends: ['closed'], unreached: [] }));

it('StaffRequestState: begins, ends and goes nowhere else', () =>
  expect(shapeOf(staffRequestTransitions, Object.keys(enumLabels.StaffRequestState))).toEqual({ stuck: [], begins: ['requestStaff'], ends: ['answered', 'declined'], unreached: [] }));
